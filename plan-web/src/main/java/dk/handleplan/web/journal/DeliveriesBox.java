package dk.handleplan.web.journal;

import dk.handleplan.core.journal.Deliveries.Delivery;
import dk.handleplan.core.journal.DeliveryService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What became of the documents the reader ordered, in the inbox. */
@Named
@RequestScoped
public class DeliveriesBox {

    @Inject
    DeliveryService deliveries;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    private List<Delivery> unseen;

    public List<Delivery> getUnseen() {
        if (unseen == null) {
            unseen = deliveries.unseen(me.user());
        }
        return unseen;
    }

    public String title(Delivery delivery) {
        return delivery.title() == null ? texts.name(delivery.kind()) : delivery.title();
    }

    /** {@code Version 2 er klar}, or why there is none. */
    public String outcome(Delivery delivery) {
        return delivery.isFailed() ? texts.name(delivery.failure()) : texts.of("journal.isReady", delivery.number());
    }
}
