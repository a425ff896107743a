package org.drawdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.drawdown.cli.screen.Words;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_date_long_after_a_plain_one_says_its_year() {
        LocalDate deadline = LocalDate.of(2030, 6, 30);
        assertEquals(" 5 Mar", Words.shortDay(LocalDate.of(2030, 3, 5), deadline));
        assertEquals("30 Dec", Words.shortDay(LocalDate.of(2030, 12, 30), deadline));
        assertEquals("Dec '30", Words.shortDay(LocalDate.of(2030, 12, 31), deadline));
        assertEquals("Mar '31", Words.shortDay(LocalDate.of(2031, 3, 5), deadline));
    }
}
