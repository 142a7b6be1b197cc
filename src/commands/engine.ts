import { setFlagsFromString } from 'node:v8'

// How V8 runs where many articles are read in one go: an article is read by hundreds of functions, so that compiling them
// costs more than it saves where it goes far. Without the last compiler 500 articles take a fifth less CPU time, the start
// included; without two copies of every loop and with few callees copied into their callers, 6 % less again.
// Imported behind everything else: V8 takes nothing from a cache that was made under other flags, and Node's own modules are
// in one, which a thread that starts has use for.
setFlagsFromString('--no-turbofan')
setFlagsFromString('--no-maglev-loop-peeling')
setFlagsFromString('--max-maglev-inlined-bytecode-size=150')
