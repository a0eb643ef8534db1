export { openAdaptedBox, type BoxAdapter } from './box-adapter.js';
export { connectBridge, type BridgedBox, type ConnectBridgeOptions } from './bridge/connect-bridge.js';
export { bridgeVersion, type FrameMessage, type HostMessage, type Refusal } from './bridge/messages.js';
export type { RefusalListener } from './bridge/refuse.js';
export { serveBridge, type ServeBridgeOptions } from './bridge/serve-bridge.js';
export { createMarks, type Marks } from './marks.js';
export { openReplyBox } from './open-reply-box.js';
export type { Mark, ReplyBox, TextRange } from './reply-box.js';
export { watchBox, type BoxProblem, type BoxTarget } from './watch-box.js';
