package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainCallsTest {

    private final ELContext context = new Context();
    private final PlainCalls calls = new PlainCalls();

    /** A row of a table. */
    public record Row(String title) {

        public String broken() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void aRowTellsItsParts() {
        assertThat(call(new Row("Job"), "title")).isEqualTo("Job");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void classesNobodyMayCallAreCalledByWhatTheyImplement() {
        assertThat(call(List.of(1, 2), "size")).isEqualTo(2);
        assertThat(call(Optional.of(1), "get")).isEqualTo(1);
        assertThat(call(Month.MAY, "name")).isEqualTo("MAY");
    }

    @Test
    void theRestIsLeftToTheServer() {
        assertThat(call(new Row("Job"), "nothing")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(calls.invoke(context, "Job", "concat", null, new Object[] {"s"}))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatGoesWrongIsTold() {
        var row = new Row("Job");

        assertThatThrownBy(() -> call(row, "broken"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("broken");
    }

    private Object call(Object base, String method) {
        context.setPropertyResolved(false);
        return calls.invoke(context, base, method, null, new Object[0]);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
