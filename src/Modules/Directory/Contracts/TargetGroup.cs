namespace Kumppani.Directory.Contracts;

/// <summary>For whom something is. Where the national service catalogue has the group, it is that one; the others lie within its "citizens".</summary>
public enum TargetGroup
{
    /// <summary>Everybody (KR1).</summary>
    Everybody,

    /// <summary>Seniors (KR1.1).</summary>
    Seniors,

    /// <summary>Children and families with children (KR1.2).</summary>
    ChildrenAndFamilies,

    /// <summary>Young people (KR1.3).</summary>
    YoungPeople,

    /// <summary>People of working age; not in the catalogue.</summary>
    WorkingAge,

    /// <summary>People with long-term illnesses (KR1.4).</summary>
    LongTermIll,

    /// <summary>Disabled people (KR1.6).</summary>
    Disabled,

    /// <summary>Those who care for somebody close; not in the catalogue.</summary>
    Carers,

    /// <summary>People who have moved to Finland; not in the catalogue.</summary>
    Immigrants,

    /// <summary>People without work; not in the catalogue.</summary>
    Unemployed,

    /// <summary>Associations and organisations (KR2.7).</summary>
    Associations,

    /// <summary>Businesses and other bodies (KR2).</summary>
    Businesses,
}
