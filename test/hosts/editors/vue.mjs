import { createApp, h, ref, vModelText, withDirectives } from 'vue';

/** What `<textarea v-model="reply">` compiles to. */
export const mount = async (parent, text) => {
  const place = parent.appendChild(document.createElement('div'));
  const reply = ref(text);
  const app = createApp({
    render: () =>
      withDirectives(
        h('textarea', {
          'onUpdate:modelValue': value => (reply.value = value),
        }),
        [[vModelText, reply.value]],
      ),
  });
  app.mount(place);
  return {
    element: place.querySelector('textarea'),
    browserUndo: true,
    model: () => reply.value,
    close: () => {
      app.unmount();
      place.remove();
    },
  };
};
