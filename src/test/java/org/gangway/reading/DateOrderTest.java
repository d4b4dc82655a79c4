package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource({
        "13/2/2013, DAY_MONTH_YEAR, 2013-02-13",
        "2/13/2013, MONTH_DAY_YEAR, 2013-02-13",
        "2013-02-13, YEAR_MONTH_DAY, 2013-02-13",
        "2013/2/3, YEAR_MONTH_DAY, 2013-02-03",
        "20130213, YEAR_MONTH_DAY, 2013-02-13",
        "13.02.2013, DAY_MONTH_YEAR, 2013-02-13",
        "13-02-13, DAY_MONTH_SHORT_YEAR, 2013-02-13",
        "990101, SHORT_YEAR_MONTH_DAY, 1999-01-01",
        "1/2/68, DAY_MONTH_SHORT_YEAR, 2068-02-01",
        "1/2/69, DAY_MONTH_SHORT_YEAR, 1969-02-01",
        "2-Jun-2006, DAY_MONTH_YEAR, 2006-06-02",
        "2 okt 2006, DAY_MONTH_YEAR, 2006-10-02",
        "29/2/2012, DAY_MONTH_YEAR, 2012-02-29",
        "13/2/2013 00:00:00, DAY_MONTH_YEAR, 2013-02-13",
        "2013-02-13T00:00, YEAR_MONTH_DAY, 2013-02-13"
    })
    void readsDay(String raw, DateOrder order, LocalDate day) {
        assertThat(order.read(raw)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is no {1}")
    @CsvSource({
        "31/2/2013, DAY_MONTH_YEAR",
        "29/2/2013, DAY_MONTH_YEAR",
        "13/2/2013, MONTH_DAY_YEAR",
        "2.13.2013, MONTH_DAY_YEAR",
        "1/2/2013, DAY_MONTH_SHORT_YEAR",
        "1/2/13, DAY_MONTH_YEAR",
        "1/2-2013, DAY_MONTH_YEAR",
        "1/2/2013x, DAY_MONTH_YEAR",
        "0/1/2013, DAY_MONTH_YEAR",
        "1/2/0213, DAY_MONTH_YEAR",
        "1/2/2013 08:15, DAY_MONTH_YEAR",
        "1//2013, DAY_MONTH_YEAR",
        "2 Xyz 2006, DAY_MONTH_YEAR",
        "Pre-PQ Process, YEAR_MONTH_DAY"
    })
    void readsNoDay(String raw, DateOrder order) {
        assertThat(order.read(raw)).isNull();
    }
}
