package vn.namro.access.security.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.namro.access.people.Groups;

/**
 * Reads every file of a new deployment before the engine does, and refuses the whole deployment with all flaws at once:
 * whoever deploys a model decides what code runs. Old models are not read again when the engine loads them after a restart.
 */
final class DeploymentGuard implements Deployer {

	private final Predicate<String> beanExists;

	DeploymentGuard(Predicate<String> beanExists) {
		this.beanExists = beanExists;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (!deployment.isNew()) {
			return;
		}
		requireDesigner(Context.getCommandContext().getAuthentication());
		Map<String, List<Problem>> flaws = new TreeMap<>();
		for (ResourceEntity resource : deployment.getResources().values()) {
			List<Flaw> found = check(resource.getName(), resource.getBytes());
			if (!found.isEmpty()) {
				flaws.put(resource.getName(), new ArrayList<>(found));
			}
		}
		if (!flaws.isEmpty()) {
			throw refusal(flaws);
		}
	}

	/** The application itself deploys without a person, at start. */
	private static void requireDesigner(Authentication actor) {
		if (actor != null && actor.getUserId() != null && (actor.getGroupIds() == null || !actor.getGroupIds().contains(Groups.DESIGNER))) {
			throw new AuthorizationException("Chỉ người thiết kế quy trình được triển khai mô hình, bảng quyết định và biểu mẫu.");
		}
	}

	List<Flaw> check(String file, byte[] bytes) {
		try {
			if (file.endsWith(".bpmn")) {
				return BpmnCheck.check(XmlReader.read(bytes), this.beanExists);
			}
			if (file.endsWith(".dmn")) {
				return DmnCheck.check(XmlReader.read(bytes));
			}
			return file.endsWith(".form") ? FormCheck.check(bytes) : List.of(Flaw.ofFile("Chỉ triển khai được tệp .bpmn, .dmn và .form."));
		}
		catch (SAXParseException ex) {
			return List.of(new Flaw("Dòng " + ex.getLineNumber() + ": không đọc được XML, hoặc XML có khai báo DOCTYPE (không được dùng).", ex.getLineNumber(),
					ex.getColumnNumber(), null));
		}
		catch (SAXException ex) {
			return List.of(Flaw.ofFile("Không đọc được XML, hoặc XML có phần tử bên ngoài (không được dùng)."));
		}
	}

	private static ParseException refusal(Map<String, List<Problem>> flaws) {
		StringBuilder message = new StringBuilder("Không triển khai được:");
		flaws.forEach((file, found) -> found.forEach(flaw -> message.append('\n').append(file).append(": ").append(flaw.getMessage())));
		String first = flaws.keySet().iterator().next();
		ParseException refusal = new ParseException(message.toString(), first, flaws.remove(first), List.of());
		flaws.forEach((file, found) -> refusal.getResorceReports().add(new ResourceReportImpl(file, found, List.of())));
		return refusal;
	}

}
