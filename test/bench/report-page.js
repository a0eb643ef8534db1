/**
 * In the page: a report of these results, handed over (`page`) or put into the database before (`database`). Gives how
 * long the agents and how long the statistics took to be painted, in ms.
 */
globalThis.openReport = async (results, from) => {
  if (from === 'database') await store(results);
  const report = document.createElement('heyan-report');
  report.month = results[0].month;
  report.banks = [];
  report.rulePacks = [];
  if (from === 'page') report.results = results;
  const begun = performance.now();
  document.body.append(report);
  const painted = async selector => {
    while (!report.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  };
  const shownMs = await painted('table.agents');
  const wholeMs = await painted('table.questions');
  return { shownMs, wholeMs };
};

/** As the records of the package keep them: one database, one store, a value for each key. */
async function store(results) {
  const done = request =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.oncomplete = resolve;
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('heyan');
  opening.onupgradeneeded = () => opening.result.createObjectStore('records');
  const database = await done(opening);
  const writing = database.transaction('records', 'readwrite');
  for (const result of results)
    writing
      .objectStore('records')
      .put(result, `quiz/results/${result.month}/${result.agent.id}/${result.attemptId}`);
  await done(writing);
  database.close();
}
