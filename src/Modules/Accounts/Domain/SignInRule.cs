using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Domain;

/// <summary>What an organisation asks of those who act for it. Its id is the organisation's.</summary>
internal sealed class SignInRule : Entity
{
    /// <summary>Whoever acts for it must have signed in with a second step.</summary>
    public bool RequiresSecondStep { get; private set; }

    public Outcome Require(bool secondStep)
    {
        if (RequiresSecondStep == secondStep) return Outcome.Done;
        RequiresSecondStep = secondStep;
        return Raise(new SecondStepRuleSet(Id, secondStep));
    }
}
