import { setFlagsFromString } from 'node:v8'

// How V8 runs where many articles are read in one go: an article is read by hundreds of functions. V8's last compiler makes
// them hardly faster, and costs more than it saves: without it 500 articles take a tenth less CPU time, the start included.
setFlagsFromString('--invocation-count-for-turbofan=300000')
