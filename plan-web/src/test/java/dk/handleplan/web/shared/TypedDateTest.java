package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-03-20",
                "20. marts 2017",
                "20 marts 2017",
                "20. mar. 2017",
                "20 March 2017",
                "20.3.2017",
                "20.03.2017",
                "20. 3. 2017",
                "20/3-2017",
                "20/3 2017",
                "20/3/2017",
                "20-03-2017",
                "20-3-17",
                " 20.3.17 "
            })
    void reads_a_date_as_people_type_it(String typed) {
        assertThat(TypedDate.parse(typed)).contains(LocalDate.of(2017, 3, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snart", "31. februar 2017", "2017", "13/13-2017", "20. hest 2017", "20.3"})
    void refuses_what_is_no_date(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }
}
