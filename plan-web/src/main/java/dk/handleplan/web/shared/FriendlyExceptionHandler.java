package dk.handleplan.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;

/** A page that expired is shown anew; a refusal outside an action becomes a 404 or 403; the rest is left to the error page. */
public class FriendlyExceptionHandler extends ExceptionHandlerWrapper {

    FriendlyExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (isHandled(events.next())) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean isHandled(ExceptionQueuedEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var thrown = event.getContext().getException();
        if (thrown instanceof ViewExpiredException) {
            var pages = CDI.current().select(Pages.class).get();
            pages.say("warning", "shared.expired");
            pages.goTo(pages.getHere());
            return true;
        }
        var refusal = Refusals.in(thrown);
        refusal.ifPresent(found -> Refusals.answer(faces, Refusals.statusOf(found)));
        return refusal.isPresent();
    }

    /** Puts the handler in place. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FriendlyExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
