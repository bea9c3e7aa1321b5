namespace Kumppani.Directory.Contracts;

/// <summary>What an organisation does for other associations (requirement T2). Stored by name.</summary>
public enum SupportKind
{
    /// <summary>Advice and expertise: rules, law, taxes, funding.</summary>
    Expertise,

    /// <summary>Brings associations and the public side together.</summary>
    Coordination,

    /// <summary>Training and coaching.</summary>
    Training,

    /// <summary>Bookkeeping, payroll and other office work.</summary>
    Office,

    /// <summary>A house with rooms that associations use.</summary>
    House,

    /// <summary>Equipment that is lent.</summary>
    Equipment,

    /// <summary>Help with telling of oneself.</summary>
    Communication,

    /// <summary>Support for volunteers and their leaders.</summary>
    Volunteering,

    /// <summary>Something else.</summary>
    Other,
}
