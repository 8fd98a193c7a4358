package vn.namro.scores.bench;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;

/** The pages of the bench: the fields on the person's desk, and the bench itself, which the browser fills. */
@Controller
class BenchPage {

	private final BenchView view;

	BenchPage(BenchView view) {
		this.view = view;
	}

	@GetMapping("/appraisals")
	String fields(@AuthenticationPrincipal Person person, Model model) {
		model.addAttribute("fields", this.view.fields(person));
		return "bench/fields";
	}

	@GetMapping("/appraisals/bench")
	String bench(@AuthenticationPrincipal Person person, @RequestParam String campaign, @RequestParam String field, Model model) {
		model.addAttribute("field", this.view.fields(person)
			.stream()
			.filter(one -> one.campaign().equals(campaign) && one.field().equals(field))
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có lĩnh vực nào của đợt chấm điểm này đang chờ anh/chị thẩm định.")));
		return "bench/bench";
	}

}
