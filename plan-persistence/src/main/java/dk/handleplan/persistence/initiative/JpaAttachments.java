package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentPiece;
import dk.handleplan.core.initiative.Attachments;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaAttachments extends JpaRepository<Attachment> implements Attachments {

    @Inject
    public JpaAttachments(EntityManager entities) {
        super(entities, Attachment.class);
    }

    @Override
    public void add(Attachment attachment, byte[] content) {
        add(attachment);
        AttachmentPiece.of(attachment.id(), content).forEach(entities::persist);
    }

    @Override
    public List<Attachment> of(UUID ownerId) {
        return query("select a from Attachment a where a.ownerId = :owner order by a.addedAt, a.name")
                .setParameter("owner", ownerId)
                .getResultList();
    }

    @Override
    public byte[] content(UUID id) {
        var whole = new ByteArrayOutputStream();
        entities.createQuery(
                        "select p.content from AttachmentPiece p where p.attachmentId = :attachment order by p.place",
                        byte[].class)
                .setParameter("attachment", id)
                .getResultList()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** The database removes the pieces with it. */
    @Override
    public void remove(Attachment attachment) {
        entities.remove(attachment);
    }
}
