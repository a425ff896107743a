package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.stream.Stream;
import org.drawdown.reading.language.Expect.Shape;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageTest {
    @TestFactory
    Stream<DynamicTest> every_key_has_a_meaning_and_an_example() {
        return Language.all().stream()
                .map(noun -> DynamicTest.dynamicTest(
                        noun.name(),
                        () -> noun.keys().forEach(key -> {
                            assertFalse(key.meaning().isBlank(), key.name());
                            assertFalse(key.example().isBlank(), key.name());
                        })));
    }

    @Test
    void every_block_that_a_key_expects_is_in_the_table() {
        Language.all().stream()
                .flatMap(noun -> noun.keys().stream())
                .map(Key::expect)
                .filter(expect -> expect.shape() == Shape.BLOCK
                        || expect.shape() == Shape.BLOCKS
                        || expect.shape() == Shape.NAMED)
                .forEach(expect -> assertNotNull(Language.noun(expect.of()), expect.of()));
    }

    @Test
    void no_two_keys_of_a_block_have_one_name() {
        Language.all()
                .forEach(noun -> assertEquals(noun.names().stream().distinct().toList(), noun.names(), noun.name()));
    }
}
