package dk.handleplan.web.shared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The columns of a table for a spreadsheet: each with its heading, its width in characters, and what it says of a row. */
public final class Columns<R> {

    private final List<Column<R>> columns = new ArrayList<>();

    private record Column<R>(String heading, int width, Function<R, ?> value) {}

    public Columns<R> with(String heading, int width, Function<R, ?> value) {
        columns.add(new Column<>(heading, width, value));
        return this;
    }

    public List<Integer> widths() {
        return columns.stream().map(Column::width).toList();
    }

    public void writeHeading(TableFile file) throws IOException {
        file.row(columns.stream().map(Column::heading).toList());
    }

    public void write(Iterable<? extends R> rows, TableFile file) throws IOException {
        for (var row : rows) {
            file.row(Arrays.asList(
                    columns.stream().map(column -> column.value().apply(row)).toArray()));
        }
    }
}
