package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static NumberReader reader(String text) {
        return new NumberReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static float number(String text) throws IOException {
        float[] to = new float[1];
        reader(text).numbers(to, 0, 1);
        return to[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0000", "0.1", "-0.0291", "12.3456", "999.9999", "16777209", "0.0000000001", "7."})
    void readsTheFloatThatJavaReads(String text) throws IOException {
        assertThat(Float.floatToRawIntBits(number(text))).isEqualTo(Float.floatToRawIntBits(Float.parseFloat(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "x", "1.2.3", "123456789", "0.00000000001", "--1"})
    void refusesWhatItWouldNotReadExactly(String text) {
        assertThatThrownBy(() -> number(text)).isInstanceOf(IOException.class);
    }

    @Test
    void readsWordsAndNumbersByTurns() throws IOException {
        NumberReader reader = reader("size=2\nLomé 0.5 -1\n  end");
        float[] numbers = new float[3];

        assertThat(reader.line()).isEqualTo("size=2");
        assertThat(reader.word()).isEqualTo("Lomé");
        reader.numbers(numbers, 1, 2);
        assertThat(numbers).containsExactly(0, 0.5f, -1);
        assertThat(reader.word()).isEqualTo("end");
        assertThatThrownBy(reader::word).isInstanceOf(EOFException.class);
    }
}
