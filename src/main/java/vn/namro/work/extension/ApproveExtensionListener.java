package vn.namro.work.extension;

import org.springframework.stereotype.Component;
import vn.namro.proving.evidence.EvidenceForm;

/** A leader of the province decides a request that is beyond the coordinator's authority. */
@Component
class ApproveExtensionListener extends ExtensionDecisionListener {

	ApproveExtensionListener(ExtensionWork work, ExtensionText text, EvidenceForm evidenceForm) {
		super(work, text, evidenceForm);
	}

}
