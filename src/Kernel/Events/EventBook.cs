using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Events;

/// <summary>Which events there are and who handles them, as the modules' manifests say.</summary>
public sealed class EventBook
{
    private readonly Dictionary<string, List<Subscription>> subscriptions = new(StringComparer.Ordinal);

    /// <summary>Subscribes a handler to an event.</summary>
    public void Add<TEvent, THandler>()
        where TEvent : DomainEvent
        where THandler : class, IHandle<TEvent>
    {
        var type = typeof(TEvent).Name;
        if (!subscriptions.TryGetValue(type, out var list)) subscriptions[type] = list = [];
        list.Add(new Subscription(typeof(THandler).Name, async (services, row, stop) =>
        {
            var happened = StoredJson.Read<TEvent>(row.Payload);
            happened.EventId = row.Id;
            await ActivatorUtilities.CreateInstance<THandler>(services).HandleAsync(happened, stop);
        }));
    }

    /// <summary>Names of the handlers of an event type.</summary>
    internal IEnumerable<string> HandlersOf(string type) =>
        subscriptions.TryGetValue(type, out var list) ? list.Select(subscription => subscription.Handler) : [];

    /// <summary>The handler's subscription, or null when the product no longer has it.</summary>
    internal Subscription? Find(string type, string handler) =>
        subscriptions.GetValueOrDefault(type)?.Find(subscription => subscription.Handler == handler);

    internal sealed record Subscription(string Handler, Func<IServiceProvider, EventRow, CancellationToken, Task> DeliverAsync);
}
