package dk.handleplan.persistence.presentation;

import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.shared.RecordJson;
import dk.handleplan.core.shared.Snapshot;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** A status document is kept as JSON in UTF-8. */
@Converter(autoApply = true)
public class StatusDocumentConverter implements AttributeConverter<StatusDocument, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(StatusDocument document) {
        return document == null ? null : RecordJson.write(document).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public StatusDocument convertToEntityAttribute(byte[] kept) {
        return kept == null ? null : Snapshot.read(kept, StatusDocument.class);
    }
}
