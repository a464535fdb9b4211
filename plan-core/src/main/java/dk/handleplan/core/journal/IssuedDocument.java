package dk.handleplan.core.journal;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A document as it is handed out and kept: what it says, by which decision, from which template, and where it is filed.
 *
 * <p>Life: that of its {@link Making}. What it says is put together when it is ordered or, where it was ordered by a step that other
 * steps still follow, or waits for others that it names, when its making begins; from then on no change of the data reaches it. Once it
 * is ready nothing in it changes but that a later version supersedes it.
 */
@Entity
@Table(name = "issued_document")
public class IssuedDocument extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 30)
    private DocumentKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "variant", length = 10)
    private Variant variant;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", length = 20)
    private Origin origin;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "orderer_id")
    private UUID ordererId;

    @Column(name = "orderer", length = 200)
    private String orderer;

    @Embedded
    private Filing filing;

    @Embedded
    private Making making;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "decision", length = Text.TITLE)
    private String decision;

    @Column(name = "sha256", length = 64)
    private String sha256;

    @Column(name = "number")
    private Integer number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "template")
    private int template;

    @Column(name = "product", length = 40)
    private String product;

    @Column(name = "superseded_by")
    private Integer supersededBy;

    @ElementCollection
    @CollectionTable(name = "issued_remark", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    @Column(name = "remark", length = Text.NOTE)
    private List<String> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "issued_awaited", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "awaited_id")
    private Set<UUID> awaited = new HashSet<>();

    protected IssuedDocument() {}

    private IssuedDocument(Series series, UUID cycleId, Origin origin, Filing filing, Instant now) {
        super(UUID.randomUUID());
        this.kind = series.kind();
        this.subjectId = series.subjectId();
        this.variant = series.variant();
        this.cycleId = cycleId;
        this.origin = origin;
        this.filing = filing;
        this.orderedAt = now;
        this.making = new Making(now);
    }

    /** The public plan of a year. */
    public static IssuedDocument ofPlan(UUID cycleId, Origin origin, Instant now) {
        return followingFrom(origin, DocumentKind.PLAN, cycleId, now);
    }

    /** One for everybody that follows from a step of the year. */
    static IssuedDocument followingFrom(Origin step, DocumentKind kind, UUID cycleId, Instant now) {
        var series = new Series(kind, cycleId, Variant.PUBLIC);
        return new IssuedDocument(series, cycleId, step, kind.filing(Variant.PUBLIC), now);
    }

    /** One that somebody asks for. */
    static IssuedDocument orderedBy(User actor, Series series, UUID cycleId, Filing filing, Instant now) {
        var document = new IssuedDocument(series, cycleId, Origin.ORDERED, filing, now);
        document.ordererId = actor.id();
        document.orderer = actor.name();
        return document;
    }

    /** It names others, and is put together once they have come to an end; until then it is called what it will be. */
    void waitFor(Collection<UUID> others, String called) {
        awaited = new HashSet<>(others);
        title = called;
    }

    Set<UUID> awaited() {
        return Set.copyOf(awaited);
    }

    /** What could not be made of those it waited for is remarked. */
    void remarkFailed(Collection<IssuedDocument> ended) {
        ended.stream()
                .filter(other -> other.state() == IssuedState.FAILED)
                .map(other -> Remark.of("journal.annexFailed", other.title))
                .map(Remark::written)
                .forEach(remarks::add);
    }

    /** Where it is filed: as whoever ordered it said, or like the one before. */
    Filing filedAfter(Optional<IssuedDocument> before) {
        return ordererId == null ? before.map(IssuedDocument::filing).orElse(filing) : filing;
    }

    /** Settles what it says, and where it is filed. */
    IssuedContent say(Composition composed, Filing filedAs) {
        if (isComposed()) {
            throw new RuleBroken("journal.settled");
        }
        var content = new IssuedContent(id(), composed.content());
        filing = filedAs;
        title = composed.title();
        decision = composed.decision().orElse(null);
        sha256 = content.sha256();
        return content;
    }

    /** Whether whoever asks may have it. */
    boolean isForEverybody() {
        return state() == IssuedState.READY && variant == Variant.PUBLIC && filing.isOpen();
    }

    public boolean isComposed() {
        return sha256 != null;
    }

    /** Whether another would be the same: what it says and where it is filed, and from which template it is made. */
    boolean isSameAs(IssuedDocument other, int withTemplate) {
        return sha256.equals(other.sha256)
                && filing.equals(other.filing)
                && (state() == IssuedState.ORDERED || template == withTemplate);
    }

    boolean isDue(Instant now) {
        return making.isDue(now);
    }

    public boolean isUnderWay() {
        return making.isUnderWay();
    }

    /** Whether it was begun as often as it may be, and never came to an end. */
    boolean isExhausted() {
        return making.isExhausted();
    }

    /**
     * Its making begins, with some minutes to it.
     *
     * @param next the number it gets, where it has none from an earlier attempt
     */
    void begin(int next, int withTemplate, String withProduct, Instant now, LocalDate today) {
        making.begin(now);
        number = number == null ? Integer.valueOf(next) : number;
        issuedOn = issuedOn == null ? today : issuedOn;
        template = withTemplate;
        product = withProduct;
    }

    /** @param remarked what was left out of it, and other things whoever hands it on should know */
    void made(List<Remark> remarked, Instant now) {
        making.succeed(now);
        remarked.stream().map(Remark::written).forEach(remarks::add);
    }

    /** It is given up. */
    void fail(Failure why, Instant now) {
        making.fail(why, now);
        number = null;
    }

    /** Whichever of both versions is older says that there is a newer one. */
    void standBeside(IssuedDocument other) {
        var older = number < other.number ? this : other;
        older.supersededBy = Math.max(number, other.number);
    }

    /** {@code handleplan-2020-v1}: what its files are called, without an ending. */
    String name(int year) {
        return kind.name(variant, year, number);
    }

    String fileName(int year, DocumentFormat format) {
        return kind.fileName(variant, year, number, format);
    }

    public IssuedAs issuedAs() {
        return new IssuedAs(title, variant, number, issuedOn, filing, decision(), template);
    }

    /** What it says, as it was settled. */
    public Record read(IssuedContent kept) {
        if (!kept.sha256().equals(sha256)) {
            throw new IllegalStateException("What was kept of the document " + id() + " has been changed");
        }
        return kept.read(kind);
    }

    public Series series() {
        return new Series(kind, subjectId, variant);
    }

    public DocumentKind kind() {
        return kind;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public Origin origin() {
        return origin;
    }

    /** Empty where it followed from a step of the year. */
    public Optional<String> orderer() {
        return Optional.ofNullable(orderer);
    }

    /** The same as an id. */
    public Optional<UUID> ordererId() {
        return Optional.ofNullable(ordererId);
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Filing filing() {
        return filing;
    }

    public IssuedState state() {
        return making.state();
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    public Optional<Failure> failure() {
        return making.failure();
    }

    /** The number of the version that is to be used instead. */
    public Optional<Integer> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    public List<Remark> remarks() {
        return remarks.stream().map(Remark::read).toList();
    }

    public String sha256() {
        return sha256;
    }
}
