package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsgraph.document.Document;
import org.newsgraph.duplicate.Fingerprint;
import org.newsgraph.duplicate.Signature;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** Which documents nearly repeat which earlier ones. */
final class DuplicateStage {
    private final Table fingerprints;
    private final Table blocks;
    private final Table originals;
    /** The documents that repeat one. */
    private final Table copies;

    DuplicateStage(Tables tables) {
        this.fingerprints = tables.table("fingerprints");
        this.blocks = tables.table("duplicate blocks");
        this.originals = tables.table("originals");
        this.copies = tables.table("copies");
    }

    /** Key of the earlier document that this one nearly repeats. */
    Optional<String> original(String document) {
        return originals.get(document).map(Bytes::text);
    }

    /** Puts what was found elsewhere. */
    void know(String document, String original) {
        originals.put(document, Bytes.of(original));
    }

    /**
     * Puts documents in the place of those that were there.
     *
     * @return keys of the documents that are there and repeat another one now, or none any more
     */
    Set<String> update(Map<String, Optional<Document>> changes) {
        Set<String> open = new TreeSet<>();
        changes.keySet().forEach(key -> fingerprint(key).ifPresent(f -> remove(f, open)));
        Map<Fingerprint, Set<String>> come = new LinkedHashMap<>();
        changes.values().forEach(d -> d.map(Fingerprint::of)
                .filter(f -> !f.signature().isEmpty())
                .ifPresent(f -> come.put(f, f.blocks())));
        come.forEach(this::add);
        Map<String, List<String>> members = members(come.values());
        Map<String, Optional<String>> found = new HashMap<>();
        come.forEach((document, itsBlocks) -> {
            SortedSet<String> places = new TreeSet<>();
            itsBlocks.forEach(b -> places.addAll(members.getOrDefault(b, List.of())));
            String own = place(document);
            found.put(document.key(), first(document, places.headSet(own)));
            openBehind(document, places.tailSet(own), open);
        });
        open.forEach(key -> fingerprint(key)
                .ifPresent(f -> found.computeIfAbsent(
                        key, k -> first(f, neighbours(f.blocks()).headSet(place(f))))));
        Set<String> changed = new TreeSet<>();
        found.forEach((key, original) -> {
            if (place(key, original)) {
                changed.add(key);
            }
        });
        return changed;
    }

    private void remove(Fingerprint document, Set<String> open) {
        document.blocks().forEach(b -> blocks.remove(Keys.join(b, document.key())));
        copies.forEach(Keys.prefix(document.key()), (key, nothing) -> open.add(Keys.last(key)));
        place(document.key(), Optional.empty());
        fingerprints.remove(document.key());
    }

    private void add(Fingerprint document, Set<String> itsBlocks) {
        fingerprints.put(document.key(), Bytes.of(out -> {
            Bytes.writeOptional(document.date().map(LocalDate::toString), out);
            out.write(document.signature().toBytes());
        }));
        itsBlocks.forEach(b -> blocks.put(Keys.join(b, document.key()), Bytes.of(date(document))));
    }

    /** Documents that repeat this one rather than the one that they repeat so far, if they do not repeat another that comes. */
    private void openBehind(Fingerprint document, Set<String> behindIt, Set<String> open) {
        behindIt.stream()
                .map(Keys::last)
                .filter(behind -> !behind.equals(document.key()))
                .filter(behind -> fingerprint(behind)
                        .filter(f -> f.similarity(document).isPresent())
                        .isPresent())
                .filter(behind -> original(behind)
                        .flatMap(this::fingerprint)
                        .map(o -> o.compareTo(document) > 0)
                        .orElse(true))
                .forEach(open::add);
    }

    private Optional<Fingerprint> fingerprint(String key) {
        return fingerprints
                .get(key)
                .map(bytes -> Bytes.read(
                        bytes,
                        in -> new Fingerprint(
                                key,
                                Bytes.readOptional(in).map(LocalDate::parse),
                                Signature.ofBytes(in.readNBytes(in.available())))));
    }

    /** Sorts like the fingerprint. */
    private static String place(Fingerprint document) {
        return Keys.join(date(document), document.key());
    }

    private static String date(Fingerprint document) {
        return document.date().map(LocalDate::toString).orElse("~");
    }

    /** Places of those in the blocks, in their order. */
    private SortedSet<String> neighbours(Set<String> someBlocks) {
        SortedSet<String> places = new TreeSet<>();
        someBlocks.forEach(b -> forEachPlace(b, places::add));
        return places;
    }

    /** Places by block. The blocks are asked in the order of the table, whose pages are then each read once. */
    private Map<String, List<String>> members(Collection<Set<String>> someBlocks) {
        SortedSet<String> sorted = new TreeSet<>();
        someBlocks.forEach(sorted::addAll);
        Map<String, List<String>> members = new HashMap<>();
        sorted.forEach(b -> {
            List<String> places = new ArrayList<>(1);
            forEachPlace(b, places::add);
            members.put(b, places);
        });
        return members;
    }

    private void forEachPlace(String block, Consumer<String> places) {
        blocks.forEach(Keys.prefix(block), (key, date) -> places.accept(Keys.join(Bytes.text(date), Keys.last(key))));
    }

    /** The first of the places whose document this one nearly repeats. */
    private Optional<String> first(Fingerprint document, Set<String> places) {
        return places.stream()
                .map(Keys::last)
                .filter(earlier -> fingerprint(earlier)
                        .filter(f -> f.similarity(document).isPresent())
                        .isPresent())
                .findFirst();
    }

    private boolean place(String document, Optional<String> original) {
        Optional<String> before = original(document);
        if (before.equals(original)) {
            return false;
        }
        before.ifPresent(o -> copies.remove(Keys.join(o, document)));
        original.ifPresentOrElse(
                o -> {
                    originals.put(document, Bytes.of(o));
                    copies.put(Keys.join(o, document), Bytes.NOTHING);
                },
                () -> originals.remove(document));
        return true;
    }
}
