package org.newsgraph.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.newsgraph.claim.Claims;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NominalRelation;
import org.newsgraph.mention.Referent;

/**
 * Readings of documents as bytes: Smile (Jackson's binary JSON), records as arrays of their components, deflated. Only the program
 * that wrote them can read them: {@link #VERSION} changes with every record that a reading is made of. Safe for use by several
 * threads.
 */
public final class ReadingCodec {
    /** Tells apart the forms that readings have had. */
    public static final String VERSION = "1-" + RecordShape.of(Claims.class, Tree.class, Parts.class);

    private static final int DEFLATION = 4;

    private final ObjectWriter writer;
    private final ObjectReader reader;

    /** What a tree is made of. */
    record Tree(int[] heads, String[] relations) {
        static Tree of(DependencyTree tree) {
            int[] heads = new int[tree.size()];
            String[] relations = new String[tree.size()];
            for (int i = 0; i < heads.length; i++) {
                heads[i] = tree.head(i);
                relations[i] = tree.relation(i);
            }
            return new Tree(heads, relations);
        }

        DependencyTree tree() {
            return new DependencyTree(heads, relations);
        }
    }

    /** What the mentions of a document are made of. */
    record Parts(
            Analysis analysis,
            List<Referent> referents,
            List<NominalRelation> relations,
            List<Mentions.Alias> aliases,
            List<Mentions.Title> titles) {
        static Parts of(Mentions m) {
            return new Parts(m.analysis(), m.referents(), m.relations(), m.aliases(), m.titles());
        }

        Mentions mentions() {
            return new Mentions(analysis, referents, relations, aliases, titles);
        }
    }

    /** Makes a codec; that takes some milliseconds, so keep it. */
    public ReadingCodec() {
        SimpleModule classes = new SimpleModule();
        add(classes, DependencyTree.class, Tree.class, Tree::of, Tree::tree);
        add(classes, Mentions.class, Parts.class, Parts::of, Parts::mentions);
        SmileMapper mapper = SmileMapper.builder(
                        new SmileFactory().enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES))
                .addModules(new Jdk8Module(), new JavaTimeModule(), classes)
                .annotationIntrospector(new RecordsAsArrays())
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .build();
        writer = mapper.writerFor(Claims.class);
        reader = mapper.readerFor(Claims.class);
    }

    private static <T, P> void add(
            SimpleModule module, Class<T> type, Class<P> parts, Function<T, P> take, Function<P, T> put) {
        module.addSerializer(type, new StdDelegatingSerializer(type, new Conversion<>(type, parts, take)));
        module.addDeserializer(type, new StdDelegatingDeserializer<>(new Conversion<>(parts, type, put)));
    }

    /** A conversion whose types Jackson need not guess. */
    private static final class Conversion<A, B> extends StdConverter<A, B> {
        private final Class<A> from;
        private final Class<B> to;
        private final Function<A, B> conversion;

        Conversion(Class<A> from, Class<B> to, Function<A, B> conversion) {
            this.from = from;
            this.to = to;
            this.conversion = conversion;
        }

        @Override
        public B convert(A value) {
            return conversion.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(from);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(to);
        }
    }

    /** The reading as bytes, equal ones as equal bytes. */
    public byte[] encode(Claims reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(DEFLATION, true);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater, 8192)) {
            out.write(writer.writeValueAsBytes(reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException if the bytes are no reading */
    public Claims decode(byte[] bytes) {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, 8192)) {
            return reader.readValue(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }
}
