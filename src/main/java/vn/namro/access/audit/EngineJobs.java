package vn.namro.access.audit;

import java.lang.reflect.Field;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.util.ReflectionUtils;

/** Names the job as the cause of what it changes. */
final class EngineJobs extends CommandInterceptor {

	/** The command keeps it to itself. */
	private static final Field JOB_ID = ReflectionUtils.findField(ExecuteJobsCmd.class, "jobId");

	static {
		ReflectionUtils.makeAccessible(JOB_ID);
	}

	private final AuditContext context;

	EngineJobs(AuditContext context) {
		this.context = context;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof ExecuteJobsCmd) {
			JobEntity job = Context.getCommandContext().getJobManager().findJobById((String) ReflectionUtils.getField(JOB_ID, command));
			if (job != null) {
				this.context.cause("job " + job.getId() + " " + job.getJobHandlerType() + " " + job.getProcessDefinitionKey() + "/" + job.getActivityId());
			}
		}
		return this.next.execute(command);
	}

}
