/** What a CapabilityStatement promises. Nothing is called that is not promised, and everything that is. */
export class Promises {
  constructor(statement) {
    this.rest = statement.rest[0];
  }

  types() {
    return this.rest.resource.map((r) => r.type);
  }

  resource(type) {
    return this.rest.resource.find((r) => r.type === type) ?? {};
  }

  has(type, interaction) {
    return (this.resource(type).interaction ?? []).some((i) => i.code === interaction);
  }

  system(interaction) {
    return (this.rest.interaction ?? []).some((i) => i.code === interaction);
  }

  parameters(type) {
    return this.resource(type).searchParam ?? [];
  }

  searchesBy(type, name) {
    return this.parameters(type).some((p) => p.name === name);
  }

  operation(name, type) {
    const listed = type ? this.resource(type).operation : this.rest.operation;
    return (listed ?? []).some((o) => o.name.replace('$', '') === name);
  }
}
