package vn.namro.work.extension;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.obligation.ObligationEnded;
import vn.namro.work.extension.ExtensionRequest.Status;

/** Ends the open request when what it is about is done or owed no longer. */
@Component
class EndedSubjects {

	private final ExtensionRequests requests;

	private final ExtensionAsking asking;

	private final ExtensionNotices notices;

	private final EngineClock clock;

	EndedSubjects(ExtensionRequests requests, ExtensionAsking asking, ExtensionNotices notices, EngineClock clock) {
		this.requests = requests;
		this.asking = asking;
		this.notices = notices;
		this.clock = clock;
	}

	@EventListener
	void end(ObligationEnded event) {
		this.requests.openOf(event.obligationId()).ifPresent(request -> {
			this.requests.close(request.id(), Status.ENDED, null, this.clock.now(), null);
			this.asking.end(request, this.clock.now());
			this.notices.tellAsker(this.requests.get(request.id()));
		});
	}

}
