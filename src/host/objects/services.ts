import type { ObjectDefinition } from '../protocol/hostObject';
import type { ActionService, FunctionService } from './models';

/** Through this service the client says that it can be asked for ribbon actions. */
export const addinInternalService: ObjectDefinition<ActionService> = {
  methods: {
    notifyActionHandlerReady: ({ ready }) => {
      ready();
    },
  },
};

/** Through this service the client's runtime hands in what worksheet functions answered. */
export const customFunctions: ObjectDefinition<FunctionService> = {
  methods: {
    setInvocationArrayResults: ({ receive }, [rows]) => {
      receive(rows);
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
};
