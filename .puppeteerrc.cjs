/** Firefox and Chromium come from the system or from @sparticuz/chromium, never from a download at install time. */
module.exports = { skipDownload: true };
