package it.smartland.local.stack;

/**
 * One process of an application.
 *
 * @param number from 1
 * @param balanced whether the balancer listens on the application's own port, and this one on a port behind it
 */
record Instance(Application application, int number, boolean balanced) {

    static Instance first(Application application, StackPorts ports) {
        return new Instance(application, 1, ports.replicas() > 1);
    }

    /** Of the process, its folder and its log; the first is called as the application is. */
    String name() {
        return number == 1 ? application.name() : StackPorts.replica(application.name(), number);
    }

    /** The name of the port on which it serves. */
    String port() {
        return balanced ? StackPorts.replica(application.name(), number) : application.name();
    }

    String managementPort() {
        return StackPorts.management(name());
    }
}
