package dk.handleplan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files that a browser saves as one zip file, written one after the other. */
public final class ZipAnswer implements Closeable {

    private final ZipOutputStream zip;

    /** @param name of the zip, without the ending */
    public ZipAnswer(HttpServletResponse response, String name) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
        zip = new ZipOutputStream(response.getOutputStream());
    }

    public void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
