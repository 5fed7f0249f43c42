package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableKeysTest {
    private static ByteBuffer bytes(String... keys) {
        WriteBuffer out = new WriteBuffer();
        for (String key : keys) {
            TableKeys.INSTANCE.write(out, key);
        }
        return out.getBuffer().flip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "news/17\u0000person:anna",
                "\u007f",
                "\u0080",
                "Žižek",
                "日本",
                "ab\uD83D\uDE00",
                "\uD83D"
            })
    void keysAreOnTheDiskAsTheStoreItselfWritesThem(String key) {
        WriteBuffer theirs = new WriteBuffer();
        StringDataType.INSTANCE.write(theirs, key);
        assertThat(bytes(key)).isEqualTo(theirs.getBuffer().flip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "news/17\u0000person:anna",
                "\u007f",
                "\u0080",
                "Žižek",
                "日本",
                "ab\uD83D\uDE00",
                "\uD83D"
            })
    void keysComeBackOneAfterTheOther(String key) {
        ByteBuffer in = bytes(key, "next", key).slice();
        assertThat(TableKeys.INSTANCE.read(in)).isEqualTo(key);
        assertThat(TableKeys.INSTANCE.read(in)).isEqualTo("next");
        assertThat(TableKeys.INSTANCE.read(in)).isEqualTo(key);
        assertThat(in.hasRemaining()).isFalse();
    }
}
