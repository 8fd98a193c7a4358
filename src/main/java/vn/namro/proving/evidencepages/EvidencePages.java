package vn.namro.proving.evidencepages;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.proving.evidence.EvidenceRecord;
import vn.namro.proving.evidence.EvidenceRegister;
import vn.namro.proving.sufficiency.EvidenceWarnings;

/** The store of documents, and one document. */
@Controller
@RequestMapping("/evidence")
class EvidencePages {

	private final EvidenceRegister register;

	private final EvidenceAccess access;

	private final EvidenceWarnings warnings;

	EvidencePages(EvidenceRegister register, EvidenceAccess access, EvidenceWarnings warnings) {
		this.register = register;
		this.access = access;
		this.warnings = warnings;
	}

	@GetMapping
	String store() {
		return "evidence/store";
	}

	@GetMapping("/{id}")
	String document(@AuthenticationPrincipal Person person, @PathVariable long id, Model model) {
		EvidenceRecord document = this.register.find(id)
			.filter(one -> this.access.maySee(person, one.id()))
			.orElseThrow(() -> new UnknownThingException("Không có văn bản này trong phạm vi của tài khoản."));
		model.addAttribute("document", document);
		model.addAttribute("own", this.access.worksIn(person, document.tenantId()));
		model.addAttribute("warnings", this.warnings.of(id, person));
		return "evidence/document";
	}

}
