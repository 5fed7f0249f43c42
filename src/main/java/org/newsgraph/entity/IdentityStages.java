package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.Claims;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;

/** What is found in one document alone, and what an entity looks like: all of identity that depends on no other document. */
final class IdentityStages {
    private final Lexicon lexicon;
    private final GazetteerLinker linker;
    private final KeyMaker keys;
    private final EntityAssembler assembler;
    private final IncidentReader incidents;

    IdentityStages(Lexicon lexicon, Gazetteer gazetteer, Titles titles) {
        this.lexicon = lexicon;
        this.linker = new GazetteerLinker(lexicon, gazetteer);
        this.keys = new KeyMaker(lexicon, gazetteer);
        this.assembler = new EntityAssembler(lexicon, gazetteer, titles);
        this.incidents = new IncidentReader(lexicon);
    }

    /** The referents of a document with what it says of who they are. */
    record Identities(List<Identified> referents, Optional<DocumentContext> context) {
        static final Identities NONE = new Identities(List.of(), Optional.empty());

        Map<String, Tally> keys() {
            return KeyStage.facts(referents);
        }
    }

    Identities identify(Claims document) {
        DocumentContext context = new DocumentContext(document, linker.link(document.mentions()), lexicon);
        return new Identities(
                context.items()
                        .map(i -> new Identified(i, context, keys.identify(i, context)))
                        .toList(),
                Optional.of(context));
    }

    EntityAssembler assembler() {
        return assembler;
    }

    IncidentReader incidents() {
        return incidents;
    }
}
