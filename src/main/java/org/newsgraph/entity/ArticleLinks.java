package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.mention.Gazetteer.Entry;

/** Links entities that have a name and no article yet. */
final class ArticleLinks {
    private static final String DBPEDIA = "http://dbpedia.org/";

    private final Lexicon lexicon;
    private final ArticleLinker linker;

    ArticleLinks(Lexicon lexicon, ArticleLinker linker) {
        this.lexicon = lexicon;
        this.linker = linker;
    }

    /** The entity with a link to its article, if one is found. */
    Entity link(Entity entity, List<Identified> referents) {
        if (entity.links().stream().anyMatch(l -> l.startsWith(DBPEDIA))) {
            return entity;
        }
        Optional<Entry> entry = referents.stream()
                .flatMap(r -> r.item().entry().stream())
                .filter(e -> e.key().equals(entity.key()))
                .findFirst();
        ArticleProfile profile = ArticleProfile.of(entity.type(), Family.of(entity.type(), lexicon), entry, referents);
        return linker.link(profile).map(l -> entity.with(l.dbpedia())).orElse(entity);
    }
}
