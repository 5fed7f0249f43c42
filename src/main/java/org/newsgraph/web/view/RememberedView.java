package org.newsgraph.web.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.web.survey.Surveying;

/** A view of a graph that does not change: pages that cost much to draw are drawn once, as soon as all that they show is known. */
final class RememberedView implements View {
    private static final int MOST = 60;

    private final View view;
    private final Surveying surveying;
    private final Map<Asked, byte[]> pages = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, byte[]> eldest) {
            return size() > MOST;
        }
    });

    RememberedView(View view, Surveying surveying) {
        this.view = view;
        this.surveying = surveying;
    }

    @Override
    public byte[] page(Asked asked) {
        Optional<byte[]> known = Optional.ofNullable(pages.get(asked));
        if (known.isPresent()) {
            return known.get();
        }
        boolean ready = surveying.isDone();
        byte[] page = view.page(asked);
        if (ready) {
            pages.put(asked, page);
        }
        return page;
    }

    @Override
    public Choices choices() {
        return view.choices();
    }
}
