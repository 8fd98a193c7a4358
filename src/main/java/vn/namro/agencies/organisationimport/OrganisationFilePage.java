package vn.namro.agencies.organisationimport;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;

/** Hands the organisation out as a file, checks one that comes in, and takes it. */
@Controller
@RequestMapping("/administration/organisation/file")
class OrganisationFilePage {

	private static final int UNPROCESSABLE = 422;

	private final OrganisationIntake intake;

	OrganisationFilePage(OrganisationIntake intake) {
		this.intake = intake;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person administrator) {
		ImportRight.provinceOf(administrator);
		return "administration/organisation-file";
	}

	/** @param take whether to take the file; otherwise it is only checked */
	@PostMapping
	String check(@AuthenticationPrincipal Person administrator, @RequestParam(required = false) MultipartFile file,
			@RequestParam(defaultValue = "false") boolean take, Model model, HttpServletResponse response) throws IOException {
		String province = ImportRight.provinceOf(administrator);
		if (file == null || file.isEmpty()) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", "Chưa chọn tệp.");
			return "administration/organisation-file";
		}
		String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		OrganisationIntake.Outcome outcome = this.intake.take(OrganisationDraft.of(name, file.getBytes()), province, !take);
		if (take && !outcome.errors().isEmpty()) {
			response.setStatus(UNPROCESSABLE);
		}
		model.addAttribute("name", name);
		model.addAttribute("taken", take && outcome.errors().isEmpty());
		model.addAttribute("accepted", outcome.accepted());
		model.addAttribute("errors", outcome.errors());
		model.addAttribute("warnings", outcome.warnings());
		return "administration/organisation-file";
	}

}
