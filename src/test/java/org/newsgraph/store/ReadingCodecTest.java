package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Claims;

class ReadingCodecTest {
    private static final ReadingCodec CODEC = new ReadingCodec();

    /** Field by field, also of the values that have no equality of their own. */
    static void assertSame(Claims read, Claims written) {
        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(written);
        assertThat(CODEC.encode(read)).isEqualTo(CODEC.encode(written));
    }

    @Test
    void whatWasWrittenIsRead() {
        LongStream.range(0, 40).forEach(i -> {
            Claims written = ReadingStub.DENSE.reading(i % 2 == 0 ? "d" + i : "https://example.org/" + i, i);
            assertSame(CODEC.decode(CODEC.encode(written)), written);
        });
    }

    @Test
    void otherBytesAreRefused() {
        byte[] bytes = CODEC.encode(ReadingStub.DENSE.reading("d", 3));
        bytes[bytes.length / 2] ^= 0x55;
        assertThatThrownBy(() -> CODEC.decode(bytes)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theVersionTellsTheRecords() {
        assertThat(RecordShape.of(Claims.class)).isEqualTo(RecordShape.of(Claims.class));
        assertThat(RecordShape.of(Claims.class)).isNotEqualTo(RecordShape.of(ReadingCodec.Tree.class));
    }
}
