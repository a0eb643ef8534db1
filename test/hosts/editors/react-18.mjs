import * as React from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { controlled } from './react-controlled.mjs';

/** Bundled with React 18 in place of `react` and `react-dom`. */
export const mount = controlled(React, createRoot, flushSync);
export const version = React.version;
