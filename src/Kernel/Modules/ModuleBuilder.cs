using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Modules;

/// <summary>What a manifest says about its module, in reading order.</summary>
public sealed class ModuleBuilder(IServiceCollection services, PermissionBook permissions, EventBook events)
{
    /// <summary>The service collection, for the module's own services.</summary>
    public IServiceCollection Services => services;

    /// <summary>Declares a permission and the roles that hold it.</summary>
    public ModuleBuilder Permission(string permission, params ReadOnlySpan<Role> roles)
    {
        permissions.Give(permission, roles);
        return this;
    }

    /// <summary>Adds an entry to the main menu.</summary>
    public ModuleBuilder Menu(Func<string> title, string path, int order, string? permission = null)
    {
        services.AddSingleton(new MenuItem(title, path, order, permission));
        return this;
    }

    /// <summary>Subscribes a handler to an event.</summary>
    public ModuleBuilder On<TEvent, THandler>()
        where TEvent : DomainEvent
        where THandler : class, IHandle<TEvent>
    {
        events.Add<TEvent, THandler>();
        return this;
    }

    /// <summary>Fills a Kernel slot, or offers a contract to higher modules.</summary>
    public ModuleBuilder Fills<TSlot, TFilling>()
        where TSlot : class
        where TFilling : class, TSlot
    {
        services.AddScoped<TSlot, TFilling>();
        return this;
    }

    /// <summary>Lets records of a kind be found.</summary>
    /// <param name="kind">The kind, as in <see cref="RecordRef"/>.</param>
    /// <param name="title">What such records are called, in the reader's language when called.</param>
    public ModuleBuilder Finds<T>(string kind, Func<string> title)
        where T : HostedEntity, ISearchable
    {
        services.AddSingleton<SearchedKind>(new SearchedKind<T>(kind, title));
        return this;
    }

    /// <summary>Says what the module keeps of people, for the privacy notice.</summary>
    public ModuleBuilder Keeps(PersonalDataUse use)
    {
        services.AddSingleton(use);
        return this;
    }

    /// <summary>Brings demo content.</summary>
    public ModuleBuilder Seeds<TSeed>()
        where TSeed : class, ISeed
    {
        services.AddScoped<ISeed, TSeed>();
        return this;
    }
}
