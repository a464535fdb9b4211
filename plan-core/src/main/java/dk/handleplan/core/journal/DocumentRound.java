package dk.handleplan.core.journal;

import dk.handleplan.core.journal.MakingService.Taken;
import dk.handleplan.core.journal.Typesetter.SetFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.UUID;

/**
 * One round of those who make documents: what is due is made one after the other, each in transactions of its own and none while
 * a file is set. Any number of servers may go their rounds at once.
 */
@ApplicationScoped
public class DocumentRound {

    private static final Logger LOG = System.getLogger(DocumentRound.class.getName());

    private MakingService making;
    private Typesetter typesetter;

    protected DocumentRound() {}

    @Inject
    public DocumentRound(MakingService making, Typesetter typesetter) {
        this.making = making;
        this.typesetter = typesetter;
    }

    public void run() {
        making.due().forEach(this::make);
    }

    private void make(UUID id) {
        making.take(id).ifPresent(this::set);
    }

    private void set(Taken taken) {
        try {
            var remarks = new LinkedHashSet<Remark>();
            for (var format : taken.kind().formats()) {
                var file = set(taken, format);
                if (file.isThere()) {
                    making.keep(new IssuedFile(taken.id(), format, file.content()));
                }
                remarks.addAll(file.remarks());
            }
            making.made(taken.id(), remarks.stream().toList());
        } catch (RuntimeException refused) {
            LOG.log(Logger.Level.WARNING, "The document " + taken.id() + " could not be made", refused);
            making.failed(taken.id(), Failure.NOT_SET);
        }
    }

    private SetFile set(Taken taken, DocumentFormat format) {
        var begun = System.nanoTime();
        var file = typesetter.set(taken.kind(), () -> making.content(taken.id()), taken.as(), taken.template(), format);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        LOG.log(Logger.Level.INFO, () -> "%s, %s: %d ms".formatted(taken.as().title(), format, took.toMillis()));
        return file;
    }
}
