import * as React from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { controlled } from './react-controlled.mjs';

export const mount = controlled(React, createRoot, flushSync);
export const version = React.version;
