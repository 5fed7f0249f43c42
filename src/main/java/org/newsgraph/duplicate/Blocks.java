package org.newsgraph.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Who is in which block, of documents that come in their order. */
final class Blocks {
    private final Map<String, List<Fingerprint>> members = new HashMap<>();

    /** A place in a block. */
    private record Place(List<Fingerprint> block, int index) implements Comparable<Place> {
        Fingerprint document() {
            return block.get(index);
        }

        @Override
        public int compareTo(Place other) {
            return document().compareTo(other.document());
        }
    }

    void add(Fingerprint document) {
        document.blocks()
                .forEach(b -> members.computeIfAbsent(b, k -> new ArrayList<>()).add(document));
    }

    /** The first near-duplicate. Goes through the blocks side by side, so that in a block of copies the first look is enough. */
    Optional<Fingerprint> firstNear(Fingerprint document) {
        PriorityQueue<Place> places = new PriorityQueue<>();
        document.blocks().stream()
                .filter(members::containsKey)
                .map(b -> new Place(members.getOrDefault(b, List.of()), 0))
                .forEach(places::add);
        Optional<Fingerprint> last = Optional.empty();
        while (!places.isEmpty()) {
            Place place = places.remove();
            Fingerprint candidate = place.document();
            if (!last.filter(candidate::equals).isPresent()) {
                if (candidate.similarity(document).isPresent()) {
                    return Optional.of(candidate);
                }
                last = Optional.of(candidate);
            }
            if (place.index() + 1 < place.block().size()) {
                places.add(new Place(place.block(), place.index() + 1));
            }
        }
        return Optional.empty();
    }
}
