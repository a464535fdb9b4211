package dk.handleplan.core.journal;

import java.util.List;

/** Sets documents; called outside any transaction. */
public interface Typesetter {

    /** @throws RuntimeException where something in it cannot be set */
    SetFile set(DocumentKind kind, Record content, IssuedAs as, DocumentFormat format);

    /** @param remarks what was left out of it, in sentences, such as a picture that cannot be read */
    record SetFile(byte[] content, List<String> remarks) {}
}
