package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Name;
import org.newsgraph.language.ReportingVerbs;
import org.newsgraph.language.Segment;
import org.newsgraph.language.Segmenter;
import org.newsgraph.language.Token;

/** Parses the segments of a sentence one by one and joins their trees. */
final class TreeParser {
    private final ArcParser parser;
    private final ReportingVerbs verbs;

    TreeParser(ArcParser parser, ReportingVerbs verbs) {
        this.parser = parser;
        this.verbs = verbs;
    }

    DependencyTree parse(List<CoreLabel> labels, List<Token> tokens, List<Name> names) {
        if (labels.size() > SentenceSplitter.TOO_LONG) {
            Joined flat = new Joined(labels.size());
            return new DependencyTree(flat.heads, flat.relations);
        }
        return new Parse(labels, tokens, Segmenter.segments(tokens, names, verbs)).tree();
    }

    /** Arcs of a sentence while its parts are put together. */
    private static class Joined {
        final int[] heads;
        final String[] relations;

        Joined(int size) {
            heads = new int[size];
            relations = new String[size];
            Arrays.fill(heads, -1);
            Arrays.fill(relations, "root");
        }

        void attach(int token, int head, String relation) {
            heads[token] = head;
            relations[token] = relation;
        }
    }

    private final class Parse extends Joined {
        private final List<CoreLabel> labels;
        private final List<Token> tokens;
        private final List<Segment> segments;

        Parse(List<CoreLabel> labels, List<Token> tokens, List<Segment> segments) {
            super(labels.size());
            this.labels = labels;
            this.tokens = tokens;
            this.segments = segments;
        }

        DependencyTree tree() {
            int main = segment(segments.get(0).tokens());
            for (Segment segment : segments.subList(1, segments.size())) {
                List<Integer> indices = segment.tokens();
                switch (segment.kind()) {
                    case MAIN -> throw new IllegalStateException("Two main segments");
                    case REPORT -> attach(main, segment(indices), "ccomp");
                    case ACCORDING_TO -> accordingTo(indices, main);
                    case BRACKETS -> brackets(indices, main);
                    case DATELINE -> indices.forEach(i -> attach(i, main, "discourse"));
                    case PUNCTUATION -> indices.forEach(i -> attach(i, main, "punct"));
                }
            }
            return new DependencyTree(heads, relations);
        }

        private void accordingTo(List<Integer> indices, int main) {
            int source = segment(indices.subList(2, indices.size()));
            attach(source, main, "obl");
            attach(indices.get(0), source, "case");
            attach(indices.get(1), indices.get(0), "fixed");
        }

        private void brackets(List<Integer> indices, int main) {
            int inside = segment(indices);
            int before = indices.get(0) - 1;
            while (before >= 0 && relations[before].equals("punct")) {
                before--;
            }
            while (before >= 0 && relations[before].equals("compound")) {
                before = heads[before];
            }
            boolean noun = before >= 0 && tokens.get(before).isNoun() && !indices.contains(before);
            attach(inside, noun ? before : main, noun && tokens.get(inside).isNoun() ? "appos" : "parataxis");
        }

        /** Parses the tokens as a sentence of their own; gives its root. */
        private int segment(List<Integer> indices) {
            List<String> words = indices.stream().map(i -> labels.get(i).word()).toList();
            List<String> tags = indices.stream().map(i -> labels.get(i).tag()).toList();
            ArcParser.Arcs arcs = parser.parse(words, tags);
            int root = indices.get(0);
            for (int i = 0; i < indices.size(); i++) {
                int head = arcs.heads()[i];
                if (head < 0) {
                    root = indices.get(i);
                } else {
                    attach(indices.get(i), indices.get(head), arcs.relations()[i]);
                }
            }
            return root;
        }
    }
}
