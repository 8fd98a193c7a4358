package vn.namro.platform.engine.conflict;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.UnknownThingException;

/**
 * What both doors to the engine, the REST API and the one of Tasklist and Cockpit, answer to our exceptions, in the
 * engine's own form. Found by Jersey through META-INF/services, because the second door takes no configuration.
 */
public final class EngineAnswers implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(new Conflict()).register(new Unknown());
	}

	private static Response answer(Status status, RuntimeException ex) {
		return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(ExceptionDto.fromException(ex)).build();
	}

	private static final class Conflict implements ExceptionMapper<ConflictingChangeException> {

		@Override
		public Response toResponse(ConflictingChangeException ex) {
			return answer(Status.CONFLICT, ex);
		}

	}

	private static final class Unknown implements ExceptionMapper<UnknownThingException> {

		@Override
		public Response toResponse(UnknownThingException ex) {
			return answer(Status.NOT_FOUND, ex);
		}

	}

}
