package dk.handleplan.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook of one sheet. */
public final class XlsxFile implements TableFile {

    private final XlsxBook book;
    private final TableFile sheet;

    /** @param widths of the columns in characters */
    public XlsxFile(OutputStream out, String sheetName, List<Integer> widths) {
        this(new XlsxBook(out), sheetName, widths);
    }

    XlsxFile(XlsxBook book, String sheetName, List<Integer> widths) {
        this.book = book;
        sheet = book.sheet(sheetName, widths);
    }

    @Override
    public void row(List<?> values) throws IOException {
        sheet.row(values);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        book.close();
    }
}
