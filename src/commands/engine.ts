import { setFlagsFromString } from 'node:v8'

// How V8 runs where many articles are read in one go: an article is read by hundreds of functions, so that compiling them
// costs more than it saves where it goes far. Without the last compiler 500 articles take a fifth less CPU time, the start
// included. The compiler before it is left to what runs most: no function before its 2,000th call (its 400th otherwise), no loop
// twice, and only the smallest callees copied into their callers.
// What V8 looks at again when a compilation ends must stay as it is, for one may be under way here: with --no-maglev-osr it has
// ended the process on a slow machine (“Check failed: v8_flags.maglev_osr”).
// Imported behind everything else: V8 takes nothing from a cache that was made under other flags, and Node's own modules are
// in one, which a thread that starts has use for.
setFlagsFromString('--no-turbofan')
setFlagsFromString('--no-maglev-loop-peeling')
setFlagsFromString('--max-maglev-inlined-bytecode-size=60')
setFlagsFromString('--invocation-count-for-maglev=2000')
