package dk.handleplan.core.notification;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.TrailFollower;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.inbox.TaskFollower;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Notes what people are to be told, as tasks open and the trail is written: by inserts alone, in the same transaction. */
@ApplicationScoped
public class Announcer implements TrailFollower, TaskFollower {

    private Notices notices;
    private Iterable<CaseSource> sources;

    protected Announcer() {}

    @Inject
    public Announcer(Notices notices, @Any Instance<CaseSource> sources) {
        this(notices, (Iterable<CaseSource>) sources);
    }

    public Announcer(Notices notices, Iterable<CaseSource> sources) {
        this.notices = notices;
        this.sources = sources;
    }

    @Override
    public void opened(WorkItem item) {
        notices.add(Notice.ofTask(item));
    }

    @Override
    public void added(AuditEntry entry) {
        Occasion.of(entry.action()).ifPresent(occasion -> announce(occasion, entry));
    }

    private void announce(Occasion occasion, AuditEntry entry) {
        var source = source(occasion.process());
        var about = source.about(entry.caseId());
        var note = note(occasion, entry);
        if (occasion.roles().isEmpty()) {
            notices.add(Notice.ofStep(occasion, about, note, entry.at()));
        }
        audiences(occasion, source, about)
                .map(audience ->
                        Notice.ofStep(occasion, about, note, entry.at()).to(audience, occasion.place()))
                .forEach(notices::add);
    }

    private static Stream<String> audiences(Occasion occasion, CaseSource source, Case about) {
        return source.askedForBy(about.id())
                .map(User::audienceOf)
                .map(Stream::of)
                .orElseGet(() -> occasion.roles().stream()
                        .map(role -> Assignment.of(role, about.scopeId()).audience()));
    }

    private static String note(Occasion occasion, AuditEntry entry) {
        if (occasion.isAnswer()) {
            return Stream.concat(entry.after().stream(), entry.reason().stream())
                    .collect(Collectors.joining(": "));
        }
        if (occasion.isCorrection()) {
            return String.join(" → ", entry.before().orElse(""), entry.after().orElse("")) + "\n"
                    + entry.reason().orElse("");
        }
        return (occasion.isReturn() ? entry.reason().or(entry::after) : entry.reason()).orElse(null);
    }

    private CaseSource source(String process) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.process().equals(process))
                .findFirst()
                .orElseThrow();
    }
}
