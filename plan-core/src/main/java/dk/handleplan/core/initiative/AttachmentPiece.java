package dk.handleplan.core.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A part of what is in an attached file; in pieces because a value of bytes has a limit in one of the databases. */
@Entity
@Table(name = "attachment_piece")
public class AttachmentPiece {

    static final int LARGEST = 512 * 1_024;

    @Id
    private UUID id;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Column(name = "place")
    private int place;

    @Column(name = "content")
    private byte[] content;

    protected AttachmentPiece() {}

    private AttachmentPiece(UUID attachmentId, int place, byte[] content) {
        this.id = UUID.randomUUID();
        this.attachmentId = attachmentId;
        this.place = place;
        this.content = content;
    }

    public static List<AttachmentPiece> of(UUID attachmentId, byte[] content) {
        var pieces = new ArrayList<AttachmentPiece>();
        for (var from = 0; from < content.length; from += LARGEST) {
            var piece = Arrays.copyOfRange(content, from, Math.min(from + LARGEST, content.length));
            pieces.add(new AttachmentPiece(attachmentId, pieces.size(), piece));
        }
        return pieces;
    }
}
