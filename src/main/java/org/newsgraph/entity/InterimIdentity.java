package org.newsgraph.entity;

import java.util.*;
import org.newsgraph.claim.*;
import org.newsgraph.lexicon.*;
import org.newsgraph.mention.*;

public final class InterimIdentity {
    private final Gazetteer g;

    public InterimIdentity(Lexicon l, Gazetteer g) {
        this.g = g;
    }

    public Resolution resolve(Collection<Claims> docs) {
        Map<String, Entity> all = new TreeMap<>();
        Map<String, List<Entity>> of = new TreeMap<>();
        Map<String, Map<Integer, String>> ev = new TreeMap<>();
        List<Claims> sorted = new ArrayList<>(docs);
        sorted.sort(Comparator.comparing(c -> c.mentions().analysis().document().key()));
        for (Claims c : sorted) {
            String k = c.mentions().analysis().document().key();
            List<Entity> es = new ArrayList<>();
            for (Referent r : c.mentions().referents()) {
                List<Gazetteer.Entry> e = r.named() ? g.named(r.name()) : List.of();
                Entity x;
                if (!e.isEmpty())
                    x = new Entity(
                            e.get(0).key(),
                            e.get(0).type(),
                            e.get(0).label(),
                            new TreeSet<>(),
                            e.get(0).links(),
                            List.of());
                else
                    x = new Entity(
                            (r.named() ? "n/" : "d/" + Math.abs(k.hashCode()) + "/" + r.index() + "-")
                                    + r.name().toLowerCase().replaceAll("[^a-z0-9]+", "-"),
                            r.type(),
                            r.name(),
                            new TreeSet<>(),
                            List.of(),
                            List.of());
                all.putIfAbsent(x.key(), x);
                es.add(all.get(x.key()));
            }
            of.put(k, es);
            Map<Integer, String> m = new TreeMap<>();
            for (Claim cl : c.claims())
                if (cl.content() instanceof Claim.Content.Event)
                    m.put(cl.index(), "event/" + Math.abs(k.hashCode()) + "-" + cl.index());
            ev.put(k, m);
        }
        return new Resolution(sorted, new ArrayList<>(all.values()), of, ev);
    }
}
