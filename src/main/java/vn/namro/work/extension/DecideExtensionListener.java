package vn.namro.work.extension;

import org.springframework.stereotype.Component;
import vn.namro.proving.evidence.EvidenceForm;

/** The coordinator decides a request that lies within the coordinator's authority. */
@Component
class DecideExtensionListener extends ExtensionDecisionListener {

	DecideExtensionListener(ExtensionWork work, ExtensionText text, EvidenceForm evidenceForm) {
		super(work, text, evidenceForm);
	}

}
