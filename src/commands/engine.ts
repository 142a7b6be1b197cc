import { setFlagsFromString } from 'node:v8'

// How V8 runs where many articles are read in one go: an article is read by hundreds of functions, so that compiling them
// costs more than it saves where it goes far. Without the last compiler 500 articles take a fifth less CPU time, the start
// included. The compiler before it is left to what runs most: no function before its 2,000th call (its 400th otherwise), none
// in the middle of a loop, no loop twice, and only the smallest callees copied into their callers. That takes a sixth off
// 100 articles, and of thousands nothing can be measured.
// Imported behind everything else: V8 takes nothing from a cache that was made under other flags, and Node's own modules are
// in one, which a thread that starts has use for.
setFlagsFromString('--no-turbofan')
setFlagsFromString('--no-maglev-loop-peeling')
setFlagsFromString('--max-maglev-inlined-bytecode-size=60')
setFlagsFromString('--invocation-count-for-maglev=2000')
setFlagsFromString('--no-maglev-osr')
